// Generated from openapi.yaml by `npm run generate`. Do not edit.
const L=E,N={type:"object",required:["id"],properties:{id:{type:"string",minLength:1},offerId:{type:"string"},entitlementId:{
type:"string"},offerName:{type:"string"},friendlyName:{type:"string"},productType:{type:"object",properties:{id:{type:"s\
tring"},displayName:{type:"string"},subType:{type:"object",properties:{id:{type:"string"},displayName:{type:"string"}}}}},
quantity:{type:"integer",minimum:0},unitType:{type:"string",minLength:1},parentSubscriptionId:{type:"string"},hasPurchasableAddons:{
type:"boolean"},creationDate:{type:"string",format:"date-time"},effectiveStartDate:{type:"string",format:"date-time"},commitmentEndDate:{
type:"string",format:"date-time"},commitmentEndDateTime:{type:"string",format:"date-time"},cancellationAllowedUntilDate:{
type:["string","null"]},billingCycleEndDate:{type:"string",format:"date-time"},billingCycleEndDateTime:{type:"string",format:"\
date-time"},status:{type:"string",minLength:1},autoRenewEnabled:{type:"boolean"},isTrial:{type:"boolean"},isMicrosoftProduct:{
type:"boolean"},publisherName:{type:"string"},billingType:{type:"string",minLength:1},billingCycle:{type:"string",minLength:1},
termDuration:{type:"string"},renewalTermDuration:{type:"string"},actions:{type:"array",items:{type:"string"}},partnerId:{
type:"string"},suspensionReasons:{type:"array",items:{type:"string"}},contractType:{type:"string",minLength:1},refundOptions:{
type:"array",items:{type:"object",properties:{type:{type:"string",minLength:1},expiresAt:{type:["string","null"],format:"\
date-time"}}}},refundableQuantity:{type:"object",properties:{totalQuantity:{type:"integer",minimum:0},details:{type:"arr\
ay",items:{type:"object",properties:{quantity:{type:"integer",minimum:0},allowedUntilDateTime:{type:"string",format:"dat\
e-time"}}}}}},promotionId:{type:"string"},scheduledNextTermInstructions:{type:"object",properties:{product:{type:"object",
properties:{productId:{type:"string"},skuId:{type:"string"},availabilityId:{type:"string"},billingCycle:{type:"string",minLength:1},
termDuration:{type:"string"},promotionId:{type:"string"}}},quantity:{type:"integer",minimum:0},customTermEndDate:{type:"\
string"}}},nextChargeInstructions:{type:"object",properties:{product:{type:"object",properties:{productId:{type:"string"},
skuId:{type:"string"},availabilityId:{type:"string"},billingCycle:{type:"string",minLength:1},termDuration:{type:"string"},
promotionId:{type:"string"}}},quantity:{type:"integer",minimum:0},customTermEndDate:{type:"string"}}},migratedFromSubscriptionId:{
type:"string"},consumptionType:{oneOf:[{type:"string"},{type:"array",items:{type:"object",properties:{azureEntitlementId:{
type:"string"},partnerId:{type:"string"},type:{type:"string"},overage:{type:"boolean"},links:{type:"object",properties:{
self:{type:"object",properties:{uri:{type:"string"},method:{type:"string"},headers:{type:"array",items:{type:"object",properties:{
key:{type:"string"},value:{type:"string"}}}},body:{type:"string"}}},next:{type:"object",properties:{uri:{type:"string"},
method:{type:"string"},headers:{type:"array",items:{type:"object",properties:{key:{type:"string"},value:{type:"string"}}}},
body:{type:"string"}}},previous:{type:"object",properties:{uri:{type:"string"},method:{type:"string"},headers:{type:"arr\
ay",items:{type:"object",properties:{key:{type:"string"},value:{type:"string"}}}},body:{type:"string"}}}}},attributes:{type:"\
object",properties:{objectType:{type:"string"},etag:{type:"string"}}}}}}]},customTermEndDate:{type:"string"},attentionReason:{
type:"string"},attentionNeeded:{type:"boolean"},actionTaken:{type:"boolean"},productOrderId:{type:"string"},lineItems:{type:"\
array",items:{type:"object",properties:{id:{type:"string"},friendlyName:{type:"string"},scope:{type:"object",properties:{
type:{type:"string",minLength:1},subscriptionId:{type:"string"},entitlementId:{type:"string"},managementGroupId:{type:"s\
tring"},resourceGroupId:{type:"string"}}},autoRenewEnabled:{type:"boolean"},status:{type:"string",minLength:1},purchaseCommitment:{
type:"object",properties:{amount:{type:"number"},currency:{type:"string"},grain:{type:"string"}}}}}},orderId:{type:"stri\
ng"},links:{type:"object",properties:{offer:{type:"object",properties:{uri:{type:"string"},method:{type:"string"},headers:{
type:"array",items:{type:"object",properties:{key:{type:"string"},value:{type:"string"}}}},body:{type:"string"}}},entitlement:{
type:"object",properties:{uri:{type:"string"},method:{type:"string"},headers:{type:"array",items:{type:"object",properties:{
key:{type:"string"},value:{type:"string"}}}},body:{type:"string"}}},parentSubscription:{type:"object",properties:{uri:{type:"\
string"},method:{type:"string"},headers:{type:"array",items:{type:"object",properties:{key:{type:"string"},value:{type:"\
string"}}}},body:{type:"string"}}},product:{type:"object",properties:{uri:{type:"string"},method:{type:"string"},headers:{
type:"array",items:{type:"object",properties:{key:{type:"string"},value:{type:"string"}}}},body:{type:"string"}}},sku:{type:"\
object",properties:{uri:{type:"string"},method:{type:"string"},headers:{type:"array",items:{type:"object",properties:{key:{
type:"string"},value:{type:"string"}}}},body:{type:"string"}}},availability:{type:"object",properties:{uri:{type:"string"},
method:{type:"string"},headers:{type:"array",items:{type:"object",properties:{key:{type:"string"},value:{type:"string"}}}},
body:{type:"string"}}},activationLinks:{type:"object",properties:{uri:{type:"string"},method:{type:"string"},headers:{type:"\
array",items:{type:"object",properties:{key:{type:"string"},value:{type:"string"}}}},body:{type:"string"}}},self:{type:"\
object",properties:{uri:{type:"string"},method:{type:"string"},headers:{type:"array",items:{type:"object",properties:{key:{
type:"string"},value:{type:"string"}}}},body:{type:"string"}}},next:{type:"object",properties:{uri:{type:"string"},method:{
type:"string"},headers:{type:"array",items:{type:"object",properties:{key:{type:"string"},value:{type:"string"}}}},body:{
type:"string"}}},previous:{type:"object",properties:{uri:{type:"string"},method:{type:"string"},headers:{type:"array",items:{
type:"object",properties:{key:{type:"string"},value:{type:"string"}}}},body:{type:"string"}}}}},attributes:{type:"object",
properties:{etag:{type:"string"},objectType:{type:"string"}}}}},s=Object.prototype.hasOwnProperty,T=o=>{let i=0;for(const D of o)
i++;return i},I=/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])t([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i;
function E(o,{instancePath:i="",parentData:D,parentDataProperty:x,rootData:C=o}={}){let r=null,e=0;if(o&&typeof o=="obje\
ct"&&!Array.isArray(o)){if((o.id===void 0||!s.call(o,"id"))&&((r??=[]).push(p(i,"","required",{missingProperty:"id"})),e++),
o.id!==void 0&&s.call(o,"id")){let n=o.id;typeof n=="string"?T(n)<1&&((r??=[]).push(p(i+"/id","","minLength",{limit:1})),
e++):((r??=[]).push(p(i+"/id","","type",{type:"string"})),e++)}if(o.offerId!==void 0&&s.call(o,"offerId")&&typeof o.offerId!=
"string"&&((r??=[]).push(p(i+"/offerId","","type",{type:"string"})),e++),o.entitlementId!==void 0&&s.call(o,"entitlement\
Id")&&typeof o.entitlementId!="string"&&((r??=[]).push(p(i+"/entitlementId","","type",{type:"string"})),e++),o.offerName!==
void 0&&s.call(o,"offerName")&&typeof o.offerName!="string"&&((r??=[]).push(p(i+"/offerName","","type",{type:"string"})),
e++),o.friendlyName!==void 0&&s.call(o,"friendlyName")&&typeof o.friendlyName!="string"&&((r??=[]).push(p(i+"/friendlyNa\
me","","type",{type:"string"})),e++),o.productType!==void 0&&s.call(o,"productType")){let n=o.productType;if(n&&typeof n==
"object"&&!Array.isArray(n)){if(n.id!==void 0&&s.call(n,"id")&&typeof n.id!="string"&&((r??=[]).push(p(i+"/productType/i\
d","","type",{type:"string"})),e++),n.displayName!==void 0&&s.call(n,"displayName")&&typeof n.displayName!="string"&&((r??=
[]).push(p(i+"/productType/displayName","","type",{type:"string"})),e++),n.subType!==void 0&&s.call(n,"subType")){let t=n.
subType;t&&typeof t=="object"&&!Array.isArray(t)?(t.id!==void 0&&s.call(t,"id")&&typeof t.id!="string"&&((r??=[]).push(p(
i+"/productType/subType/id","","type",{type:"string"})),e++),t.displayName!==void 0&&s.call(t,"displayName")&&typeof t.displayName!=
"string"&&((r??=[]).push(p(i+"/productType/subType/displayName","","type",{type:"string"})),e++)):((r??=[]).push(p(i+"/p\
roductType/subType","","type",{type:"object"})),e++)}}else(r??=[]).push(p(i+"/productType","","type",{type:"object"})),e++}
if(o.quantity!==void 0&&s.call(o,"quantity")){let n=o.quantity;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||((r??=
[]).push(p(i+"/quantity","","type",{type:"integer"})),e++),typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n))&&((r??=[]).push(
p(i+"/quantity","","minimum",{comparison:">=",limit:0})),e++)}if(o.unitType!==void 0&&s.call(o,"unitType")){let n=o.unitType;
typeof n=="string"?T(n)<1&&((r??=[]).push(p(i+"/unitType","","minLength",{limit:1})),e++):((r??=[]).push(p(i+"/unitType",
"","type",{type:"string"})),e++)}if(o.parentSubscriptionId!==void 0&&s.call(o,"parentSubscriptionId")&&typeof o.parentSubscriptionId!=
"string"&&((r??=[]).push(p(i+"/parentSubscriptionId","","type",{type:"string"})),e++),o.hasPurchasableAddons!==void 0&&s.
call(o,"hasPurchasableAddons")&&typeof o.hasPurchasableAddons!="boolean"&&((r??=[]).push(p(i+"/hasPurchasableAddons","",
"type",{type:"boolean"})),e++),o.creationDate!==void 0&&s.call(o,"creationDate")){let n=o.creationDate;typeof n=="string"?
I.test(n)||((r??=[]).push(p(i+"/creationDate","","format",{format:"date-time"})),e++):((r??=[]).push(p(i+"/creationDate",
"","type",{type:"string"})),e++)}if(o.effectiveStartDate!==void 0&&s.call(o,"effectiveStartDate")){let n=o.effectiveStartDate;
typeof n=="string"?I.test(n)||((r??=[]).push(p(i+"/effectiveStartDate","","format",{format:"date-time"})),e++):((r??=[]).
push(p(i+"/effectiveStartDate","","type",{type:"string"})),e++)}if(o.commitmentEndDate!==void 0&&s.call(o,"commitmentEnd\
Date")){let n=o.commitmentEndDate;typeof n=="string"?I.test(n)||((r??=[]).push(p(i+"/commitmentEndDate","","format",{format:"\
date-time"})),e++):((r??=[]).push(p(i+"/commitmentEndDate","","type",{type:"string"})),e++)}if(o.commitmentEndDateTime!==
void 0&&s.call(o,"commitmentEndDateTime")){let n=o.commitmentEndDateTime;typeof n=="string"?I.test(n)||((r??=[]).push(p(
i+"/commitmentEndDateTime","","format",{format:"date-time"})),e++):((r??=[]).push(p(i+"/commitmentEndDateTime","","type",
{type:"string"})),e++)}if(o.cancellationAllowedUntilDate!==void 0&&s.call(o,"cancellationAllowedUntilDate")){let n=o.cancellationAllowedUntilDate;
typeof n!="string"&&n!==null&&((r??=[]).push(p(i+"/cancellationAllowedUntilDate","","type",{type:N.properties.cancellationAllowedUntilDate.
type})),e++)}if(o.billingCycleEndDate!==void 0&&s.call(o,"billingCycleEndDate")){let n=o.billingCycleEndDate;typeof n=="\
string"?I.test(n)||((r??=[]).push(p(i+"/billingCycleEndDate","","format",{format:"date-time"})),e++):((r??=[]).push(p(i+
"/billingCycleEndDate","","type",{type:"string"})),e++)}if(o.billingCycleEndDateTime!==void 0&&s.call(o,"billingCycleEnd\
DateTime")){let n=o.billingCycleEndDateTime;typeof n=="string"?I.test(n)||((r??=[]).push(p(i+"/billingCycleEndDateTime",
"","format",{format:"date-time"})),e++):((r??=[]).push(p(i+"/billingCycleEndDateTime","","type",{type:"string"})),e++)}if(o.
status!==void 0&&s.call(o,"status")){let n=o.status;typeof n=="string"?T(n)<1&&((r??=[]).push(p(i+"/status","","minLengt\
h",{limit:1})),e++):((r??=[]).push(p(i+"/status","","type",{type:"string"})),e++)}if(o.autoRenewEnabled!==void 0&&s.call(
o,"autoRenewEnabled")&&typeof o.autoRenewEnabled!="boolean"&&((r??=[]).push(p(i+"/autoRenewEnabled","","type",{type:"boo\
lean"})),e++),o.isTrial!==void 0&&s.call(o,"isTrial")&&typeof o.isTrial!="boolean"&&((r??=[]).push(p(i+"/isTrial","","ty\
pe",{type:"boolean"})),e++),o.isMicrosoftProduct!==void 0&&s.call(o,"isMicrosoftProduct")&&typeof o.isMicrosoftProduct!=
"boolean"&&((r??=[]).push(p(i+"/isMicrosoftProduct","","type",{type:"boolean"})),e++),o.publisherName!==void 0&&s.call(o,
"publisherName")&&typeof o.publisherName!="string"&&((r??=[]).push(p(i+"/publisherName","","type",{type:"string"})),e++),
o.billingType!==void 0&&s.call(o,"billingType")){let n=o.billingType;typeof n=="string"?T(n)<1&&((r??=[]).push(p(i+"/bil\
lingType","","minLength",{limit:1})),e++):((r??=[]).push(p(i+"/billingType","","type",{type:"string"})),e++)}if(o.billingCycle!==
void 0&&s.call(o,"billingCycle")){let n=o.billingCycle;typeof n=="string"?T(n)<1&&((r??=[]).push(p(i+"/billingCycle","",
"minLength",{limit:1})),e++):((r??=[]).push(p(i+"/billingCycle","","type",{type:"string"})),e++)}if(o.termDuration!==void 0&&
s.call(o,"termDuration")&&typeof o.termDuration!="string"&&((r??=[]).push(p(i+"/termDuration","","type",{type:"string"})),
e++),o.renewalTermDuration!==void 0&&s.call(o,"renewalTermDuration")&&typeof o.renewalTermDuration!="string"&&((r??=[]).
push(p(i+"/renewalTermDuration","","type",{type:"string"})),e++),o.actions!==void 0&&s.call(o,"actions")){let n=o.actions;
if(Array.isArray(n)){const t=n.length,d=e;for(let u=0;u<t&&!(e-d>=1e3);u++)typeof n[u]!="string"&&((r??=[]).push(p(i+"/a\
ctions/"+u,"","type",{type:"string"})),e++)}else(r??=[]).push(p(i+"/actions","","type",{type:"array"})),e++}if(o.partnerId!==
void 0&&s.call(o,"partnerId")&&typeof o.partnerId!="string"&&((r??=[]).push(p(i+"/partnerId","","type",{type:"string"})),
e++),o.suspensionReasons!==void 0&&s.call(o,"suspensionReasons")){let n=o.suspensionReasons;if(Array.isArray(n)){const t=n.
length,d=e;for(let u=0;u<t&&!(e-d>=1e3);u++)typeof n[u]!="string"&&((r??=[]).push(p(i+"/suspensionReasons/"+u,"","type",
{type:"string"})),e++)}else(r??=[]).push(p(i+"/suspensionReasons","","type",{type:"array"})),e++}if(o.contractType!==void 0&&
s.call(o,"contractType")){let n=o.contractType;typeof n=="string"?T(n)<1&&((r??=[]).push(p(i+"/contractType","","minLeng\
th",{limit:1})),e++):((r??=[]).push(p(i+"/contractType","","type",{type:"string"})),e++)}if(o.refundOptions!==void 0&&s.
call(o,"refundOptions")){let n=o.refundOptions;if(Array.isArray(n)){const t=n.length,d=e;for(let u=0;u<t&&!(e-d>=1e3);u++){
let f=n[u];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.type!==void 0&&s.call(f,"type")){let y=f.type;typeof y=="st\
ring"?T(y)<1&&((r??=[]).push(p(i+"/refundOptions/"+u+"/type","","minLength",{limit:1})),e++):((r??=[]).push(p(i+"/refund\
Options/"+u+"/type","","type",{type:"string"})),e++)}if(f.expiresAt!==void 0&&s.call(f,"expiresAt")){let y=f.expiresAt;typeof y!=
"string"&&y!==null&&((r??=[]).push(p(i+"/refundOptions/"+u+"/expiresAt","","type",{type:N.properties.refundOptions.items.
properties.expiresAt.type})),e++),typeof y=="string"&&(I.test(y)||((r??=[]).push(p(i+"/refundOptions/"+u+"/expiresAt","",
"format",{format:"date-time"})),e++))}}else(r??=[]).push(p(i+"/refundOptions/"+u,"","type",{type:"object"})),e++}}else(r??=
[]).push(p(i+"/refundOptions","","type",{type:"array"})),e++}if(o.refundableQuantity!==void 0&&s.call(o,"refundableQuant\
ity")){let n=o.refundableQuantity;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.totalQuantity!==void 0&&s.call(n,"to\
talQuantity")){let t=n.totalQuantity;typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)||((r??=[]).push(p(i+"/refundable\
Quantity/totalQuantity","","type",{type:"integer"})),e++),typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))&&((r??=[]).push(
p(i+"/refundableQuantity/totalQuantity","","minimum",{comparison:">=",limit:0})),e++)}if(n.details!==void 0&&s.call(n,"d\
etails")){let t=n.details;if(Array.isArray(t)){const d=t.length,u=e;for(let f=0;f<d&&!(e-u>=1e3);f++){let y=t[f];if(y&&typeof y==
"object"&&!Array.isArray(y)){if(y.quantity!==void 0&&s.call(y,"quantity")){let l=y.quantity;typeof l=="number"&&!(l%1)&&
!isNaN(l)&&isFinite(l)||((r??=[]).push(p(i+"/refundableQuantity/details/"+f+"/quantity","","type",{type:"integer"})),e++),
typeof l=="number"&&isFinite(l)&&(l<0||isNaN(l))&&((r??=[]).push(p(i+"/refundableQuantity/details/"+f+"/quantity","","mi\
nimum",{comparison:">=",limit:0})),e++)}if(y.allowedUntilDateTime!==void 0&&s.call(y,"allowedUntilDateTime")){let l=y.allowedUntilDateTime;
typeof l=="string"?I.test(l)||((r??=[]).push(p(i+"/refundableQuantity/details/"+f+"/allowedUntilDateTime","","format",{format:"\
date-time"})),e++):((r??=[]).push(p(i+"/refundableQuantity/details/"+f+"/allowedUntilDateTime","","type",{type:"string"})),
e++)}}else(r??=[]).push(p(i+"/refundableQuantity/details/"+f,"","type",{type:"object"})),e++}}else(r??=[]).push(p(i+"/re\
fundableQuantity/details","","type",{type:"array"})),e++}}else(r??=[]).push(p(i+"/refundableQuantity","","type",{type:"o\
bject"})),e++}if(o.promotionId!==void 0&&s.call(o,"promotionId")&&typeof o.promotionId!="string"&&((r??=[]).push(p(i+"/p\
romotionId","","type",{type:"string"})),e++),o.scheduledNextTermInstructions!==void 0&&s.call(o,"scheduledNextTermInstru\
ctions")){let n=o.scheduledNextTermInstructions;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.product!==void 0&&s.call(
n,"product")){let t=n.product;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.productId!==void 0&&s.call(t,"productId")&&
typeof t.productId!="string"&&((r??=[]).push(p(i+"/scheduledNextTermInstructions/product/productId","","type",{type:"str\
ing"})),e++),t.skuId!==void 0&&s.call(t,"skuId")&&typeof t.skuId!="string"&&((r??=[]).push(p(i+"/scheduledNextTermInstru\
ctions/product/skuId","","type",{type:"string"})),e++),t.availabilityId!==void 0&&s.call(t,"availabilityId")&&typeof t.availabilityId!=
"string"&&((r??=[]).push(p(i+"/scheduledNextTermInstructions/product/availabilityId","","type",{type:"string"})),e++),t.
billingCycle!==void 0&&s.call(t,"billingCycle")){let d=t.billingCycle;typeof d=="string"?T(d)<1&&((r??=[]).push(p(i+"/sc\
heduledNextTermInstructions/product/billingCycle","","minLength",{limit:1})),e++):((r??=[]).push(p(i+"/scheduledNextTerm\
Instructions/product/billingCycle","","type",{type:"string"})),e++)}t.termDuration!==void 0&&s.call(t,"termDuration")&&typeof t.
termDuration!="string"&&((r??=[]).push(p(i+"/scheduledNextTermInstructions/product/termDuration","","type",{type:"string"})),
e++),t.promotionId!==void 0&&s.call(t,"promotionId")&&typeof t.promotionId!="string"&&((r??=[]).push(p(i+"/scheduledNext\
TermInstructions/product/promotionId","","type",{type:"string"})),e++)}else(r??=[]).push(p(i+"/scheduledNextTermInstruct\
ions/product","","type",{type:"object"})),e++}if(n.quantity!==void 0&&s.call(n,"quantity")){let t=n.quantity;typeof t=="\
number"&&!(t%1)&&!isNaN(t)&&isFinite(t)||((r??=[]).push(p(i+"/scheduledNextTermInstructions/quantity","","type",{type:"i\
nteger"})),e++),typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))&&((r??=[]).push(p(i+"/scheduledNextTermInstructions/qua\
ntity","","minimum",{comparison:">=",limit:0})),e++)}n.customTermEndDate!==void 0&&s.call(n,"customTermEndDate")&&typeof n.
customTermEndDate!="string"&&((r??=[]).push(p(i+"/scheduledNextTermInstructions/customTermEndDate","","type",{type:"stri\
ng"})),e++)}else(r??=[]).push(p(i+"/scheduledNextTermInstructions","","type",{type:"object"})),e++}if(o.nextChargeInstructions!==
void 0&&s.call(o,"nextChargeInstructions")){let n=o.nextChargeInstructions;if(n&&typeof n=="object"&&!Array.isArray(n)){
if(n.product!==void 0&&s.call(n,"product")){let t=n.product;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.productId!==
void 0&&s.call(t,"productId")&&typeof t.productId!="string"&&((r??=[]).push(p(i+"/nextChargeInstructions/product/product\
Id","","type",{type:"string"})),e++),t.skuId!==void 0&&s.call(t,"skuId")&&typeof t.skuId!="string"&&((r??=[]).push(p(i+"\
/nextChargeInstructions/product/skuId","","type",{type:"string"})),e++),t.availabilityId!==void 0&&s.call(t,"availabilit\
yId")&&typeof t.availabilityId!="string"&&((r??=[]).push(p(i+"/nextChargeInstructions/product/availabilityId","","type",
{type:"string"})),e++),t.billingCycle!==void 0&&s.call(t,"billingCycle")){let d=t.billingCycle;typeof d=="string"?T(d)<1&&
((r??=[]).push(p(i+"/nextChargeInstructions/product/billingCycle","","minLength",{limit:1})),e++):((r??=[]).push(p(i+"/n\
extChargeInstructions/product/billingCycle","","type",{type:"string"})),e++)}t.termDuration!==void 0&&s.call(t,"termDura\
tion")&&typeof t.termDuration!="string"&&((r??=[]).push(p(i+"/nextChargeInstructions/product/termDuration","","type",{type:"\
string"})),e++),t.promotionId!==void 0&&s.call(t,"promotionId")&&typeof t.promotionId!="string"&&((r??=[]).push(p(i+"/ne\
xtChargeInstructions/product/promotionId","","type",{type:"string"})),e++)}else(r??=[]).push(p(i+"/nextChargeInstruction\
s/product","","type",{type:"object"})),e++}if(n.quantity!==void 0&&s.call(n,"quantity")){let t=n.quantity;typeof t=="num\
ber"&&!(t%1)&&!isNaN(t)&&isFinite(t)||((r??=[]).push(p(i+"/nextChargeInstructions/quantity","","type",{type:"integer"})),
e++),typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))&&((r??=[]).push(p(i+"/nextChargeInstructions/quantity","","minimum",
{comparison:">=",limit:0})),e++)}n.customTermEndDate!==void 0&&s.call(n,"customTermEndDate")&&typeof n.customTermEndDate!=
"string"&&((r??=[]).push(p(i+"/nextChargeInstructions/customTermEndDate","","type",{type:"string"})),e++)}else(r??=[]).push(
p(i+"/nextChargeInstructions","","type",{type:"object"})),e++}if(o.migratedFromSubscriptionId!==void 0&&s.call(o,"migrat\
edFromSubscriptionId")&&typeof o.migratedFromSubscriptionId!="string"&&((r??=[]).push(p(i+"/migratedFromSubscriptionId",
"","type",{type:"string"})),e++),o.consumptionType!==void 0&&s.call(o,"consumptionType")){let n=o.consumptionType;const t=e;
let d=!1,u=null;const f=e;typeof n!="string"&&((r??=[]).push(p(i+"/consumptionType","#/properties/consumptionType/oneOf/\
0/type","type",{type:"string"})),e++);var A=f===e;A&&(d=!0,u=0);const y=e;if(Array.isArray(n)){const l=n.length,O=e;for(let m=0;m<
l&&!(e-O>=1e3);m++){let b=n[m];if(b&&typeof b=="object"&&!Array.isArray(b)){if(b.azureEntitlementId!==void 0&&s.call(b,"\
azureEntitlementId")&&typeof b.azureEntitlementId!="string"&&((r??=[]).push(p(i+"/consumptionType/"+m+"/azureEntitlement\
Id","#/properties/consumptionType/oneOf/1/items/properties/azureEntitlementId/type","type",{type:"string"})),e++),b.partnerId!==
void 0&&s.call(b,"partnerId")&&typeof b.partnerId!="string"&&((r??=[]).push(p(i+"/consumptionType/"+m+"/partnerId","#/pr\
operties/consumptionType/oneOf/1/items/properties/partnerId/type","type",{type:"string"})),e++),b.type!==void 0&&s.call(
b,"type")&&typeof b.type!="string"&&((r??=[]).push(p(i+"/consumptionType/"+m+"/type","#/properties/consumptionType/oneOf\
/1/items/properties/type/type","type",{type:"string"})),e++),b.overage!==void 0&&s.call(b,"overage")&&typeof b.overage!=
"boolean"&&((r??=[]).push(p(i+"/consumptionType/"+m+"/overage","#/properties/consumptionType/oneOf/1/items/properties/ov\
erage/type","type",{type:"boolean"})),e++),b.links!==void 0&&s.call(b,"links")){let c=b.links;if(c&&typeof c=="object"&&
!Array.isArray(c)){if(c.self!==void 0&&s.call(c,"self")){let a=c.self;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.
uri!==void 0&&s.call(a,"uri")&&typeof a.uri!="string"&&((r??=[]).push(p(i+"/consumptionType/"+m+"/links/self/uri","#/pro\
perties/consumptionType/oneOf/1/items/properties/links/properties/self/properties/uri/type","type",{type:"string"})),e++),
a.method!==void 0&&s.call(a,"method")&&typeof a.method!="string"&&((r??=[]).push(p(i+"/consumptionType/"+m+"/links/self/\
method","#/properties/consumptionType/oneOf/1/items/properties/links/properties/self/properties/method/type","type",{type:"\
string"})),e++),a.headers!==void 0&&s.call(a,"headers")){let k=a.headers;if(Array.isArray(k)){const v=k.length,j=e;for(let h=0;h<
v&&!(e-j>=1e3);h++){let g=k[h];g&&typeof g=="object"&&!Array.isArray(g)?(g.key!==void 0&&s.call(g,"key")&&typeof g.key!=
"string"&&((r??=[]).push(p(i+"/consumptionType/"+m+"/links/self/headers/"+h+"/key","#/properties/consumptionType/oneOf/1\
/items/properties/links/properties/self/properties/headers/items/properties/key/type","type",{type:"string"})),e++),g.value!==
void 0&&s.call(g,"value")&&typeof g.value!="string"&&((r??=[]).push(p(i+"/consumptionType/"+m+"/links/self/headers/"+h+"\
/value","#/properties/consumptionType/oneOf/1/items/properties/links/properties/self/properties/headers/items/properties\
/value/type","type",{type:"string"})),e++)):((r??=[]).push(p(i+"/consumptionType/"+m+"/links/self/headers/"+h,"#/propert\
ies/consumptionType/oneOf/1/items/properties/links/properties/self/properties/headers/items/type","type",{type:"object"})),
e++)}}else(r??=[]).push(p(i+"/consumptionType/"+m+"/links/self/headers","#/properties/consumptionType/oneOf/1/items/prop\
erties/links/properties/self/properties/headers/type","type",{type:"array"})),e++}a.body!==void 0&&s.call(a,"body")&&typeof a.
body!="string"&&((r??=[]).push(p(i+"/consumptionType/"+m+"/links/self/body","#/properties/consumptionType/oneOf/1/items/\
properties/links/properties/self/properties/body/type","type",{type:"string"})),e++)}else(r??=[]).push(p(i+"/consumption\
Type/"+m+"/links/self","#/properties/consumptionType/oneOf/1/items/properties/links/properties/self/type","type",{type:"\
object"})),e++}if(c.next!==void 0&&s.call(c,"next")){let a=c.next;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.uri!==
void 0&&s.call(a,"uri")&&typeof a.uri!="string"&&((r??=[]).push(p(i+"/consumptionType/"+m+"/links/next/uri","#/propertie\
s/consumptionType/oneOf/1/items/properties/links/properties/next/properties/uri/type","type",{type:"string"})),e++),a.method!==
void 0&&s.call(a,"method")&&typeof a.method!="string"&&((r??=[]).push(p(i+"/consumptionType/"+m+"/links/next/method","#/\
properties/consumptionType/oneOf/1/items/properties/links/properties/next/properties/method/type","type",{type:"string"})),
e++),a.headers!==void 0&&s.call(a,"headers")){let k=a.headers;if(Array.isArray(k)){const v=k.length,j=e;for(let h=0;h<v&&
!(e-j>=1e3);h++){let g=k[h];g&&typeof g=="object"&&!Array.isArray(g)?(g.key!==void 0&&s.call(g,"key")&&typeof g.key!="st\
ring"&&((r??=[]).push(p(i+"/consumptionType/"+m+"/links/next/headers/"+h+"/key","#/properties/consumptionType/oneOf/1/it\
ems/properties/links/properties/next/properties/headers/items/properties/key/type","type",{type:"string"})),e++),g.value!==
void 0&&s.call(g,"value")&&typeof g.value!="string"&&((r??=[]).push(p(i+"/consumptionType/"+m+"/links/next/headers/"+h+"\
/value","#/properties/consumptionType/oneOf/1/items/properties/links/properties/next/properties/headers/items/properties\
/value/type","type",{type:"string"})),e++)):((r??=[]).push(p(i+"/consumptionType/"+m+"/links/next/headers/"+h,"#/propert\
ies/consumptionType/oneOf/1/items/properties/links/properties/next/properties/headers/items/type","type",{type:"object"})),
e++)}}else(r??=[]).push(p(i+"/consumptionType/"+m+"/links/next/headers","#/properties/consumptionType/oneOf/1/items/prop\
erties/links/properties/next/properties/headers/type","type",{type:"array"})),e++}a.body!==void 0&&s.call(a,"body")&&typeof a.
body!="string"&&((r??=[]).push(p(i+"/consumptionType/"+m+"/links/next/body","#/properties/consumptionType/oneOf/1/items/\
properties/links/properties/next/properties/body/type","type",{type:"string"})),e++)}else(r??=[]).push(p(i+"/consumption\
Type/"+m+"/links/next","#/properties/consumptionType/oneOf/1/items/properties/links/properties/next/type","type",{type:"\
object"})),e++}if(c.previous!==void 0&&s.call(c,"previous")){let a=c.previous;if(a&&typeof a=="object"&&!Array.isArray(a)){
if(a.uri!==void 0&&s.call(a,"uri")&&typeof a.uri!="string"&&((r??=[]).push(p(i+"/consumptionType/"+m+"/links/previous/ur\
i","#/properties/consumptionType/oneOf/1/items/properties/links/properties/previous/properties/uri/type","type",{type:"s\
tring"})),e++),a.method!==void 0&&s.call(a,"method")&&typeof a.method!="string"&&((r??=[]).push(p(i+"/consumptionType/"+
m+"/links/previous/method","#/properties/consumptionType/oneOf/1/items/properties/links/properties/previous/properties/m\
ethod/type","type",{type:"string"})),e++),a.headers!==void 0&&s.call(a,"headers")){let k=a.headers;if(Array.isArray(k)){
const v=k.length,j=e;for(let h=0;h<v&&!(e-j>=1e3);h++){let g=k[h];g&&typeof g=="object"&&!Array.isArray(g)?(g.key!==void 0&&
s.call(g,"key")&&typeof g.key!="string"&&((r??=[]).push(p(i+"/consumptionType/"+m+"/links/previous/headers/"+h+"/key","#\
/properties/consumptionType/oneOf/1/items/properties/links/properties/previous/properties/headers/items/properties/key/t\
ype","type",{type:"string"})),e++),g.value!==void 0&&s.call(g,"value")&&typeof g.value!="string"&&((r??=[]).push(p(i+"/c\
onsumptionType/"+m+"/links/previous/headers/"+h+"/value","#/properties/consumptionType/oneOf/1/items/properties/links/pr\
operties/previous/properties/headers/items/properties/value/type","type",{type:"string"})),e++)):((r??=[]).push(p(i+"/co\
nsumptionType/"+m+"/links/previous/headers/"+h,"#/properties/consumptionType/oneOf/1/items/properties/links/properties/p\
revious/properties/headers/items/type","type",{type:"object"})),e++)}}else(r??=[]).push(p(i+"/consumptionType/"+m+"/link\
s/previous/headers","#/properties/consumptionType/oneOf/1/items/properties/links/properties/previous/properties/headers/\
type","type",{type:"array"})),e++}a.body!==void 0&&s.call(a,"body")&&typeof a.body!="string"&&((r??=[]).push(p(i+"/consu\
mptionType/"+m+"/links/previous/body","#/properties/consumptionType/oneOf/1/items/properties/links/properties/previous/p\
roperties/body/type","type",{type:"string"})),e++)}else(r??=[]).push(p(i+"/consumptionType/"+m+"/links/previous","#/prop\
erties/consumptionType/oneOf/1/items/properties/links/properties/previous/type","type",{type:"object"})),e++}}else(r??=[]).
push(p(i+"/consumptionType/"+m+"/links","#/properties/consumptionType/oneOf/1/items/properties/links/type","type",{type:"\
object"})),e++}if(b.attributes!==void 0&&s.call(b,"attributes")){let c=b.attributes;c&&typeof c=="object"&&!Array.isArray(
c)?(c.objectType!==void 0&&s.call(c,"objectType")&&typeof c.objectType!="string"&&((r??=[]).push(p(i+"/consumptionType/"+
m+"/attributes/objectType","#/properties/consumptionType/oneOf/1/items/properties/attributes/properties/objectType/type",
"type",{type:"string"})),e++),c.etag!==void 0&&s.call(c,"etag")&&typeof c.etag!="string"&&((r??=[]).push(p(i+"/consumpti\
onType/"+m+"/attributes/etag","#/properties/consumptionType/oneOf/1/items/properties/attributes/properties/etag/type","t\
ype",{type:"string"})),e++)):((r??=[]).push(p(i+"/consumptionType/"+m+"/attributes","#/properties/consumptionType/oneOf/\
1/items/properties/attributes/type","type",{type:"object"})),e++)}}else(r??=[]).push(p(i+"/consumptionType/"+m,"#/proper\
ties/consumptionType/oneOf/1/items/type","type",{type:"object"})),e++}}else(r??=[]).push(p(i+"/consumptionType","#/prope\
rties/consumptionType/oneOf/1/type","type",{type:"array"})),e++;var A=y===e;A&&d?(d=!1,u=[u,1]):A&&(d=!0,u=1),d?(e=t,r!==
null&&(t?r.length=t:r=null)):((r??=[]).push(p(i+"/consumptionType","#/properties/consumptionType/oneOf","oneOf",{passingSchemas:u})),
e++)}if(o.customTermEndDate!==void 0&&s.call(o,"customTermEndDate")&&typeof o.customTermEndDate!="string"&&((r??=[]).push(
p(i+"/customTermEndDate","","type",{type:"string"})),e++),o.attentionReason!==void 0&&s.call(o,"attentionReason")&&typeof o.
attentionReason!="string"&&((r??=[]).push(p(i+"/attentionReason","","type",{type:"string"})),e++),o.attentionNeeded!==void 0&&
s.call(o,"attentionNeeded")&&typeof o.attentionNeeded!="boolean"&&((r??=[]).push(p(i+"/attentionNeeded","","type",{type:"\
boolean"})),e++),o.actionTaken!==void 0&&s.call(o,"actionTaken")&&typeof o.actionTaken!="boolean"&&((r??=[]).push(p(i+"/\
actionTaken","","type",{type:"boolean"})),e++),o.productOrderId!==void 0&&s.call(o,"productOrderId")&&typeof o.productOrderId!=
"string"&&((r??=[]).push(p(i+"/productOrderId","","type",{type:"string"})),e++),o.lineItems!==void 0&&s.call(o,"lineItem\
s")){let n=o.lineItems;if(Array.isArray(n)){const t=n.length,d=e;for(let u=0;u<t&&!(e-d>=1e3);u++){let f=n[u];if(f&&typeof f==
"object"&&!Array.isArray(f)){if(f.id!==void 0&&s.call(f,"id")&&typeof f.id!="string"&&((r??=[]).push(p(i+"/lineItems/"+u+
"/id","","type",{type:"string"})),e++),f.friendlyName!==void 0&&s.call(f,"friendlyName")&&typeof f.friendlyName!="string"&&
((r??=[]).push(p(i+"/lineItems/"+u+"/friendlyName","","type",{type:"string"})),e++),f.scope!==void 0&&s.call(f,"scope")){
let y=f.scope;if(y&&typeof y=="object"&&!Array.isArray(y)){if(y.type!==void 0&&s.call(y,"type")){let l=y.type;typeof l==
"string"?T(l)<1&&((r??=[]).push(p(i+"/lineItems/"+u+"/scope/type","","minLength",{limit:1})),e++):((r??=[]).push(p(i+"/l\
ineItems/"+u+"/scope/type","","type",{type:"string"})),e++)}y.subscriptionId!==void 0&&s.call(y,"subscriptionId")&&typeof y.
subscriptionId!="string"&&((r??=[]).push(p(i+"/lineItems/"+u+"/scope/subscriptionId","","type",{type:"string"})),e++),y.
entitlementId!==void 0&&s.call(y,"entitlementId")&&typeof y.entitlementId!="string"&&((r??=[]).push(p(i+"/lineItems/"+u+
"/scope/entitlementId","","type",{type:"string"})),e++),y.managementGroupId!==void 0&&s.call(y,"managementGroupId")&&typeof y.
managementGroupId!="string"&&((r??=[]).push(p(i+"/lineItems/"+u+"/scope/managementGroupId","","type",{type:"string"})),e++),
y.resourceGroupId!==void 0&&s.call(y,"resourceGroupId")&&typeof y.resourceGroupId!="string"&&((r??=[]).push(p(i+"/lineIt\
ems/"+u+"/scope/resourceGroupId","","type",{type:"string"})),e++)}else(r??=[]).push(p(i+"/lineItems/"+u+"/scope","","typ\
e",{type:"object"})),e++}if(f.autoRenewEnabled!==void 0&&s.call(f,"autoRenewEnabled")&&typeof f.autoRenewEnabled!="boole\
an"&&((r??=[]).push(p(i+"/lineItems/"+u+"/autoRenewEnabled","","type",{type:"boolean"})),e++),f.status!==void 0&&s.call(
f,"status")){let y=f.status;typeof y=="string"?T(y)<1&&((r??=[]).push(p(i+"/lineItems/"+u+"/status","","minLength",{limit:1})),
e++):((r??=[]).push(p(i+"/lineItems/"+u+"/status","","type",{type:"string"})),e++)}if(f.purchaseCommitment!==void 0&&s.call(
f,"purchaseCommitment")){let y=f.purchaseCommitment;if(y&&typeof y=="object"&&!Array.isArray(y)){if(y.amount!==void 0&&s.
call(y,"amount")){let l=y.amount;typeof l=="number"&&isFinite(l)||((r??=[]).push(p(i+"/lineItems/"+u+"/purchaseCommitmen\
t/amount","","type",{type:"number"})),e++)}y.currency!==void 0&&s.call(y,"currency")&&typeof y.currency!="string"&&((r??=
[]).push(p(i+"/lineItems/"+u+"/purchaseCommitment/currency","","type",{type:"string"})),e++),y.grain!==void 0&&s.call(y,
"grain")&&typeof y.grain!="string"&&((r??=[]).push(p(i+"/lineItems/"+u+"/purchaseCommitment/grain","","type",{type:"stri\
ng"})),e++)}else(r??=[]).push(p(i+"/lineItems/"+u+"/purchaseCommitment","","type",{type:"object"})),e++}}else(r??=[]).push(
p(i+"/lineItems/"+u,"","type",{type:"object"})),e++}}else(r??=[]).push(p(i+"/lineItems","","type",{type:"array"})),e++}if(o.
orderId!==void 0&&s.call(o,"orderId")&&typeof o.orderId!="string"&&((r??=[]).push(p(i+"/orderId","","type",{type:"string"})),
e++),o.links!==void 0&&s.call(o,"links")){let n=o.links;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.offer!==void 0&&
s.call(n,"offer")){let t=n.offer;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.uri!==void 0&&s.call(t,"uri")&&typeof t.
uri!="string"&&((r??=[]).push(p(i+"/links/offer/uri","","type",{type:"string"})),e++),t.method!==void 0&&s.call(t,"metho\
d")&&typeof t.method!="string"&&((r??=[]).push(p(i+"/links/offer/method","","type",{type:"string"})),e++),t.headers!==void 0&&
s.call(t,"headers")){let d=t.headers;if(Array.isArray(d)){const u=d.length,f=e;for(let y=0;y<u&&!(e-f>=1e3);y++){let l=d[y];
l&&typeof l=="object"&&!Array.isArray(l)?(l.key!==void 0&&s.call(l,"key")&&typeof l.key!="string"&&((r??=[]).push(p(i+"/\
links/offer/headers/"+y+"/key","","type",{type:"string"})),e++),l.value!==void 0&&s.call(l,"value")&&typeof l.value!="st\
ring"&&((r??=[]).push(p(i+"/links/offer/headers/"+y+"/value","","type",{type:"string"})),e++)):((r??=[]).push(p(i+"/link\
s/offer/headers/"+y,"","type",{type:"object"})),e++)}}else(r??=[]).push(p(i+"/links/offer/headers","","type",{type:"arra\
y"})),e++}t.body!==void 0&&s.call(t,"body")&&typeof t.body!="string"&&((r??=[]).push(p(i+"/links/offer/body","","type",{
type:"string"})),e++)}else(r??=[]).push(p(i+"/links/offer","","type",{type:"object"})),e++}if(n.entitlement!==void 0&&s.
call(n,"entitlement")){let t=n.entitlement;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.uri!==void 0&&s.call(t,"uri")&&
typeof t.uri!="string"&&((r??=[]).push(p(i+"/links/entitlement/uri","","type",{type:"string"})),e++),t.method!==void 0&&
s.call(t,"method")&&typeof t.method!="string"&&((r??=[]).push(p(i+"/links/entitlement/method","","type",{type:"string"})),
e++),t.headers!==void 0&&s.call(t,"headers")){let d=t.headers;if(Array.isArray(d)){const u=d.length,f=e;for(let y=0;y<u&&
!(e-f>=1e3);y++){let l=d[y];l&&typeof l=="object"&&!Array.isArray(l)?(l.key!==void 0&&s.call(l,"key")&&typeof l.key!="st\
ring"&&((r??=[]).push(p(i+"/links/entitlement/headers/"+y+"/key","","type",{type:"string"})),e++),l.value!==void 0&&s.call(
l,"value")&&typeof l.value!="string"&&((r??=[]).push(p(i+"/links/entitlement/headers/"+y+"/value","","type",{type:"strin\
g"})),e++)):((r??=[]).push(p(i+"/links/entitlement/headers/"+y,"","type",{type:"object"})),e++)}}else(r??=[]).push(p(i+"\
/links/entitlement/headers","","type",{type:"array"})),e++}t.body!==void 0&&s.call(t,"body")&&typeof t.body!="string"&&((r??=
[]).push(p(i+"/links/entitlement/body","","type",{type:"string"})),e++)}else(r??=[]).push(p(i+"/links/entitlement","","t\
ype",{type:"object"})),e++}if(n.parentSubscription!==void 0&&s.call(n,"parentSubscription")){let t=n.parentSubscription;
if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.uri!==void 0&&s.call(t,"uri")&&typeof t.uri!="string"&&((r??=[]).push(
p(i+"/links/parentSubscription/uri","","type",{type:"string"})),e++),t.method!==void 0&&s.call(t,"method")&&typeof t.method!=
"string"&&((r??=[]).push(p(i+"/links/parentSubscription/method","","type",{type:"string"})),e++),t.headers!==void 0&&s.call(
t,"headers")){let d=t.headers;if(Array.isArray(d)){const u=d.length,f=e;for(let y=0;y<u&&!(e-f>=1e3);y++){let l=d[y];l&&
typeof l=="object"&&!Array.isArray(l)?(l.key!==void 0&&s.call(l,"key")&&typeof l.key!="string"&&((r??=[]).push(p(i+"/lin\
ks/parentSubscription/headers/"+y+"/key","","type",{type:"string"})),e++),l.value!==void 0&&s.call(l,"value")&&typeof l.
value!="string"&&((r??=[]).push(p(i+"/links/parentSubscription/headers/"+y+"/value","","type",{type:"string"})),e++)):((r??=
[]).push(p(i+"/links/parentSubscription/headers/"+y,"","type",{type:"object"})),e++)}}else(r??=[]).push(p(i+"/links/pare\
ntSubscription/headers","","type",{type:"array"})),e++}t.body!==void 0&&s.call(t,"body")&&typeof t.body!="string"&&((r??=
[]).push(p(i+"/links/parentSubscription/body","","type",{type:"string"})),e++)}else(r??=[]).push(p(i+"/links/parentSubsc\
ription","","type",{type:"object"})),e++}if(n.product!==void 0&&s.call(n,"product")){let t=n.product;if(t&&typeof t=="ob\
ject"&&!Array.isArray(t)){if(t.uri!==void 0&&s.call(t,"uri")&&typeof t.uri!="string"&&((r??=[]).push(p(i+"/links/product\
/uri","","type",{type:"string"})),e++),t.method!==void 0&&s.call(t,"method")&&typeof t.method!="string"&&((r??=[]).push(
p(i+"/links/product/method","","type",{type:"string"})),e++),t.headers!==void 0&&s.call(t,"headers")){let d=t.headers;if(Array.
isArray(d)){const u=d.length,f=e;for(let y=0;y<u&&!(e-f>=1e3);y++){let l=d[y];l&&typeof l=="object"&&!Array.isArray(l)?(l.
key!==void 0&&s.call(l,"key")&&typeof l.key!="string"&&((r??=[]).push(p(i+"/links/product/headers/"+y+"/key","","type",{
type:"string"})),e++),l.value!==void 0&&s.call(l,"value")&&typeof l.value!="string"&&((r??=[]).push(p(i+"/links/product/\
headers/"+y+"/value","","type",{type:"string"})),e++)):((r??=[]).push(p(i+"/links/product/headers/"+y,"","type",{type:"o\
bject"})),e++)}}else(r??=[]).push(p(i+"/links/product/headers","","type",{type:"array"})),e++}t.body!==void 0&&s.call(t,
"body")&&typeof t.body!="string"&&((r??=[]).push(p(i+"/links/product/body","","type",{type:"string"})),e++)}else(r??=[]).
push(p(i+"/links/product","","type",{type:"object"})),e++}if(n.sku!==void 0&&s.call(n,"sku")){let t=n.sku;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.uri!==void 0&&s.call(t,"uri")&&typeof t.uri!="string"&&((r??=[]).push(p(i+"/links/sku/\
uri","","type",{type:"string"})),e++),t.method!==void 0&&s.call(t,"method")&&typeof t.method!="string"&&((r??=[]).push(p(
i+"/links/sku/method","","type",{type:"string"})),e++),t.headers!==void 0&&s.call(t,"headers")){let d=t.headers;if(Array.
isArray(d)){const u=d.length,f=e;for(let y=0;y<u&&!(e-f>=1e3);y++){let l=d[y];l&&typeof l=="object"&&!Array.isArray(l)?(l.
key!==void 0&&s.call(l,"key")&&typeof l.key!="string"&&((r??=[]).push(p(i+"/links/sku/headers/"+y+"/key","","type",{type:"\
string"})),e++),l.value!==void 0&&s.call(l,"value")&&typeof l.value!="string"&&((r??=[]).push(p(i+"/links/sku/headers/"+
y+"/value","","type",{type:"string"})),e++)):((r??=[]).push(p(i+"/links/sku/headers/"+y,"","type",{type:"object"})),e++)}}else
(r??=[]).push(p(i+"/links/sku/headers","","type",{type:"array"})),e++}t.body!==void 0&&s.call(t,"body")&&typeof t.body!=
"string"&&((r??=[]).push(p(i+"/links/sku/body","","type",{type:"string"})),e++)}else(r??=[]).push(p(i+"/links/sku","","t\
ype",{type:"object"})),e++}if(n.availability!==void 0&&s.call(n,"availability")){let t=n.availability;if(t&&typeof t=="o\
bject"&&!Array.isArray(t)){if(t.uri!==void 0&&s.call(t,"uri")&&typeof t.uri!="string"&&((r??=[]).push(p(i+"/links/availa\
bility/uri","","type",{type:"string"})),e++),t.method!==void 0&&s.call(t,"method")&&typeof t.method!="string"&&((r??=[]).
push(p(i+"/links/availability/method","","type",{type:"string"})),e++),t.headers!==void 0&&s.call(t,"headers")){let d=t.
headers;if(Array.isArray(d)){const u=d.length,f=e;for(let y=0;y<u&&!(e-f>=1e3);y++){let l=d[y];l&&typeof l=="object"&&!Array.
isArray(l)?(l.key!==void 0&&s.call(l,"key")&&typeof l.key!="string"&&((r??=[]).push(p(i+"/links/availability/headers/"+y+
"/key","","type",{type:"string"})),e++),l.value!==void 0&&s.call(l,"value")&&typeof l.value!="string"&&((r??=[]).push(p(
i+"/links/availability/headers/"+y+"/value","","type",{type:"string"})),e++)):((r??=[]).push(p(i+"/links/availability/he\
aders/"+y,"","type",{type:"object"})),e++)}}else(r??=[]).push(p(i+"/links/availability/headers","","type",{type:"array"})),
e++}t.body!==void 0&&s.call(t,"body")&&typeof t.body!="string"&&((r??=[]).push(p(i+"/links/availability/body","","type",
{type:"string"})),e++)}else(r??=[]).push(p(i+"/links/availability","","type",{type:"object"})),e++}if(n.activationLinks!==
void 0&&s.call(n,"activationLinks")){let t=n.activationLinks;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.uri!==void 0&&
s.call(t,"uri")&&typeof t.uri!="string"&&((r??=[]).push(p(i+"/links/activationLinks/uri","","type",{type:"string"})),e++),
t.method!==void 0&&s.call(t,"method")&&typeof t.method!="string"&&((r??=[]).push(p(i+"/links/activationLinks/method","",
"type",{type:"string"})),e++),t.headers!==void 0&&s.call(t,"headers")){let d=t.headers;if(Array.isArray(d)){const u=d.length,
f=e;for(let y=0;y<u&&!(e-f>=1e3);y++){let l=d[y];l&&typeof l=="object"&&!Array.isArray(l)?(l.key!==void 0&&s.call(l,"key")&&
typeof l.key!="string"&&((r??=[]).push(p(i+"/links/activationLinks/headers/"+y+"/key","","type",{type:"string"})),e++),l.
value!==void 0&&s.call(l,"value")&&typeof l.value!="string"&&((r??=[]).push(p(i+"/links/activationLinks/headers/"+y+"/va\
lue","","type",{type:"string"})),e++)):((r??=[]).push(p(i+"/links/activationLinks/headers/"+y,"","type",{type:"object"})),
e++)}}else(r??=[]).push(p(i+"/links/activationLinks/headers","","type",{type:"array"})),e++}t.body!==void 0&&s.call(t,"b\
ody")&&typeof t.body!="string"&&((r??=[]).push(p(i+"/links/activationLinks/body","","type",{type:"string"})),e++)}else(r??=
[]).push(p(i+"/links/activationLinks","","type",{type:"object"})),e++}if(n.self!==void 0&&s.call(n,"self")){let t=n.self;
if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.uri!==void 0&&s.call(t,"uri")&&typeof t.uri!="string"&&((r??=[]).push(
p(i+"/links/self/uri","","type",{type:"string"})),e++),t.method!==void 0&&s.call(t,"method")&&typeof t.method!="string"&&
((r??=[]).push(p(i+"/links/self/method","","type",{type:"string"})),e++),t.headers!==void 0&&s.call(t,"headers")){let d=t.
headers;if(Array.isArray(d)){const u=d.length,f=e;for(let y=0;y<u&&!(e-f>=1e3);y++){let l=d[y];l&&typeof l=="object"&&!Array.
isArray(l)?(l.key!==void 0&&s.call(l,"key")&&typeof l.key!="string"&&((r??=[]).push(p(i+"/links/self/headers/"+y+"/key",
"","type",{type:"string"})),e++),l.value!==void 0&&s.call(l,"value")&&typeof l.value!="string"&&((r??=[]).push(p(i+"/lin\
ks/self/headers/"+y+"/value","","type",{type:"string"})),e++)):((r??=[]).push(p(i+"/links/self/headers/"+y,"","type",{type:"\
object"})),e++)}}else(r??=[]).push(p(i+"/links/self/headers","","type",{type:"array"})),e++}t.body!==void 0&&s.call(t,"b\
ody")&&typeof t.body!="string"&&((r??=[]).push(p(i+"/links/self/body","","type",{type:"string"})),e++)}else(r??=[]).push(
p(i+"/links/self","","type",{type:"object"})),e++}if(n.next!==void 0&&s.call(n,"next")){let t=n.next;if(t&&typeof t=="ob\
ject"&&!Array.isArray(t)){if(t.uri!==void 0&&s.call(t,"uri")&&typeof t.uri!="string"&&((r??=[]).push(p(i+"/links/next/ur\
i","","type",{type:"string"})),e++),t.method!==void 0&&s.call(t,"method")&&typeof t.method!="string"&&((r??=[]).push(p(i+
"/links/next/method","","type",{type:"string"})),e++),t.headers!==void 0&&s.call(t,"headers")){let d=t.headers;if(Array.
isArray(d)){const u=d.length,f=e;for(let y=0;y<u&&!(e-f>=1e3);y++){let l=d[y];l&&typeof l=="object"&&!Array.isArray(l)?(l.
key!==void 0&&s.call(l,"key")&&typeof l.key!="string"&&((r??=[]).push(p(i+"/links/next/headers/"+y+"/key","","type",{type:"\
string"})),e++),l.value!==void 0&&s.call(l,"value")&&typeof l.value!="string"&&((r??=[]).push(p(i+"/links/next/headers/"+
y+"/value","","type",{type:"string"})),e++)):((r??=[]).push(p(i+"/links/next/headers/"+y,"","type",{type:"object"})),e++)}}else
(r??=[]).push(p(i+"/links/next/headers","","type",{type:"array"})),e++}t.body!==void 0&&s.call(t,"body")&&typeof t.body!=
"string"&&((r??=[]).push(p(i+"/links/next/body","","type",{type:"string"})),e++)}else(r??=[]).push(p(i+"/links/next","",
"type",{type:"object"})),e++}if(n.previous!==void 0&&s.call(n,"previous")){let t=n.previous;if(t&&typeof t=="object"&&!Array.
isArray(t)){if(t.uri!==void 0&&s.call(t,"uri")&&typeof t.uri!="string"&&((r??=[]).push(p(i+"/links/previous/uri","","typ\
e",{type:"string"})),e++),t.method!==void 0&&s.call(t,"method")&&typeof t.method!="string"&&((r??=[]).push(p(i+"/links/p\
revious/method","","type",{type:"string"})),e++),t.headers!==void 0&&s.call(t,"headers")){let d=t.headers;if(Array.isArray(
d)){const u=d.length,f=e;for(let y=0;y<u&&!(e-f>=1e3);y++){let l=d[y];l&&typeof l=="object"&&!Array.isArray(l)?(l.key!==
void 0&&s.call(l,"key")&&typeof l.key!="string"&&((r??=[]).push(p(i+"/links/previous/headers/"+y+"/key","","type",{type:"\
string"})),e++),l.value!==void 0&&s.call(l,"value")&&typeof l.value!="string"&&((r??=[]).push(p(i+"/links/previous/heade\
rs/"+y+"/value","","type",{type:"string"})),e++)):((r??=[]).push(p(i+"/links/previous/headers/"+y,"","type",{type:"objec\
t"})),e++)}}else(r??=[]).push(p(i+"/links/previous/headers","","type",{type:"array"})),e++}t.body!==void 0&&s.call(t,"bo\
dy")&&typeof t.body!="string"&&((r??=[]).push(p(i+"/links/previous/body","","type",{type:"string"})),e++)}else(r??=[]).push(
p(i+"/links/previous","","type",{type:"object"})),e++}}else(r??=[]).push(p(i+"/links","","type",{type:"object"})),e++}if(o.
attributes!==void 0&&s.call(o,"attributes")){let n=o.attributes;n&&typeof n=="object"&&!Array.isArray(n)?(n.etag!==void 0&&
s.call(n,"etag")&&typeof n.etag!="string"&&((r??=[]).push(p(i+"/attributes/etag","","type",{type:"string"})),e++),n.objectType!==
void 0&&s.call(n,"objectType")&&typeof n.objectType!="string"&&((r??=[]).push(p(i+"/attributes/objectType","","type",{type:"\
string"})),e++)):((r??=[]).push(p(i+"/attributes","","type",{type:"object"})),e++)}}else(r??=[]).push(p(i,"","type",{type:"\
object"})),e++;return E.errors=r,e===0}function p(o,i,D,x){return{instancePath:o,schemaPath:i,keyword:D,params:x}}export{L as subscription};

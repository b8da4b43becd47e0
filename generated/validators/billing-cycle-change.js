// Generated from openapi.yaml by `npm run generate`. Do not edit.
const a=c;const s=Object.prototype.hasOwnProperty,o=t=>{let e=0;for(const y of t)e++;return e},m=/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
function c(t,{instancePath:e="",parentData:y,parentDataProperty:d,rootData:g=t}={}){let r=null,i=0;if(t&&typeof t=="obje\
ct"&&!Array.isArray(t)){if((t.referenceCustomerId===void 0||!s.call(t,"referenceCustomerId"))&&((r??=[]).push(n(e,"","re\
quired",{missingProperty:"referenceCustomerId"})),i++),(t.billingCycle===void 0||!s.call(t,"billingCycle"))&&((r??=[]).push(
n(e,"","required",{missingProperty:"billingCycle"})),i++),(t.lineItems===void 0||!s.call(t,"lineItems"))&&((r??=[]).push(
n(e,"","required",{missingProperty:"lineItems"})),i++),t.alternateId!==void 0&&s.call(t,"alternateId")&&((r??=[]).push(n(
e+"/alternateId","","readOnly",{})),i++),t.currencySymbol!==void 0&&s.call(t,"currencySymbol")&&((r??=[]).push(n(e+"/cur\
rencySymbol","","readOnly",{})),i++),t.creationDate!==void 0&&s.call(t,"creationDate")&&((r??=[]).push(n(e+"/creationDat\
e","","readOnly",{})),i++),t.status!==void 0&&s.call(t,"status")&&((r??=[]).push(n(e+"/status","","readOnly",{})),i++),t.
transactionType!==void 0&&s.call(t,"transactionType")&&((r??=[]).push(n(e+"/transactionType","","readOnly",{})),i++),t.links!==
void 0&&s.call(t,"links")&&((r??=[]).push(n(e+"/links","","readOnly",{})),i++),t.totalPrice!==void 0&&s.call(t,"totalPri\
ce")&&((r??=[]).push(n(e+"/totalPrice","","readOnly",{})),i++),t.client!==void 0&&s.call(t,"client")&&((r??=[]).push(n(e+
"/client","","readOnly",{})),i++),t.id!==void 0&&s.call(t,"id")){let f=t.id;typeof f=="string"?o(f)<1&&((r??=[]).push(n(
e+"/id","","minLength",{limit:1})),i++):((r??=[]).push(n(e+"/id","","type",{type:"string"})),i++)}if(t.referenceCustomerId!==
void 0&&s.call(t,"referenceCustomerId")){let f=t.referenceCustomerId;typeof f=="string"?m.test(f)||((r??=[]).push(n(e+"/\
referenceCustomerId","","format",{format:"uuid"})),i++):((r??=[]).push(n(e+"/referenceCustomerId","","type",{type:"strin\
g"})),i++)}if(t.billingCycle!==void 0&&s.call(t,"billingCycle")){let f=t.billingCycle;typeof f=="string"?o(f)<1&&((r??=[]).
push(n(e+"/billingCycle","","minLength",{limit:1})),i++):((r??=[]).push(n(e+"/billingCycle","","type",{type:"string"})),
i++)}if(t.lineItems!==void 0&&s.call(t,"lineItems")){let f=t.lineItems;if(Array.isArray(f)){f.length<1&&((r??=[]).push(n(
e+"/lineItems","","minItems",{limit:1})),i++);const I=f.length,b=i;for(let p=0;p<I&&!(i-b>=1e3);p++){let l=f[p];if(l&&typeof l==
"object"&&!Array.isArray(l)){if((l.lineItemNumber===void 0||!s.call(l,"lineItemNumber"))&&((r??=[]).push(n(e+"/lineItems\
/"+p,"","required",{missingProperty:"lineItemNumber"})),i++),(l.offerId===void 0||!s.call(l,"offerId"))&&((r??=[]).push(
n(e+"/lineItems/"+p,"","required",{missingProperty:"offerId"})),i++),(l.subscriptionId===void 0||!s.call(l,"subscription\
Id"))&&((r??=[]).push(n(e+"/lineItems/"+p,"","required",{missingProperty:"subscriptionId"})),i++),(l.quantity===void 0||
!s.call(l,"quantity"))&&((r??=[]).push(n(e+"/lineItems/"+p,"","required",{missingProperty:"quantity"})),i++),l.transactionType!==
void 0&&s.call(l,"transactionType")&&((r??=[]).push(n(e+"/lineItems/"+p+"/transactionType","","readOnly",{})),i++),l.pricing!==
void 0&&s.call(l,"pricing")&&((r??=[]).push(n(e+"/lineItems/"+p+"/pricing","","readOnly",{})),i++),l.links!==void 0&&s.call(
l,"links")&&((r??=[]).push(n(e+"/lineItems/"+p+"/links","","readOnly",{})),i++),l.lineItemNumber!==void 0&&s.call(l,"lin\
eItemNumber")){let u=l.lineItemNumber;typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)||((r??=[]).push(n(e+"/lineItems\
/"+p+"/lineItemNumber","","type",{type:"integer"})),i++),typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u))&&((r??=[]).push(
n(e+"/lineItems/"+p+"/lineItemNumber","","minimum",{comparison:">=",limit:0})),i++)}if(l.offerId!==void 0&&s.call(l,"off\
erId")){let u=l.offerId;typeof u=="string"?o(u)<1&&((r??=[]).push(n(e+"/lineItems/"+p+"/offerId","","minLength",{limit:1})),
i++):((r??=[]).push(n(e+"/lineItems/"+p+"/offerId","","type",{type:"string"})),i++)}if(l.subscriptionId!==void 0&&s.call(
l,"subscriptionId")){let u=l.subscriptionId;typeof u=="string"?m.test(u)||((r??=[]).push(n(e+"/lineItems/"+p+"/subscript\
ionId","","format",{format:"uuid"})),i++):((r??=[]).push(n(e+"/lineItems/"+p+"/subscriptionId","","type",{type:"string"})),
i++)}if(l.friendlyName!==void 0&&s.call(l,"friendlyName")&&typeof l.friendlyName!="string"&&((r??=[]).push(n(e+"/lineIte\
ms/"+p+"/friendlyName","","type",{type:"string"})),i++),l.quantity!==void 0&&s.call(l,"quantity")){let u=l.quantity;typeof u==
"number"&&!(u%1)&&!isNaN(u)&&isFinite(u)||((r??=[]).push(n(e+"/lineItems/"+p+"/quantity","","type",{type:"integer"})),i++),
typeof u=="number"&&isFinite(u)&&(u<1||isNaN(u))&&((r??=[]).push(n(e+"/lineItems/"+p+"/quantity","","minimum",{comparison:"\
>=",limit:1})),i++)}if(l.partnerIdOnRecord!==void 0&&s.call(l,"partnerIdOnRecord")&&typeof l.partnerIdOnRecord!="string"&&
((r??=[]).push(n(e+"/lineItems/"+p+"/partnerIdOnRecord","","type",{type:"string"})),i++),l.parentSubscriptionId!==void 0&&
s.call(l,"parentSubscriptionId")&&((r??=[]).push(n(e+"/lineItems/"+p+"/parentSubscriptionId","","refused",{reason:"Used \
for add-ons only, which is another use of this call."})),i++),l.attributes!==void 0&&s.call(l,"attributes")){let u=l.attributes;
u&&typeof u=="object"&&!Array.isArray(u)?(u.etag!==void 0&&s.call(u,"etag")&&((r??=[]).push(n(e+"/lineItems/"+p+"/attrib\
utes/etag","","readOnly",{})),i++),u.objectType!==void 0&&s.call(u,"objectType")&&typeof u.objectType!="string"&&((r??=[]).
push(n(e+"/lineItems/"+p+"/attributes/objectType","","type",{type:"string"})),i++)):((r??=[]).push(n(e+"/lineItems/"+p+"\
/attributes","","type",{type:"object"})),i++)}}else(r??=[]).push(n(e+"/lineItems/"+p,"","type",{type:"object"})),i++}}else
(r??=[]).push(n(e+"/lineItems","","type",{type:"array"})),i++}if(t.attributes!==void 0&&s.call(t,"attributes")){let f=t.
attributes;f&&typeof f=="object"&&!Array.isArray(f)?(f.etag!==void 0&&s.call(f,"etag")&&((r??=[]).push(n(e+"/attributes/\
etag","","readOnly",{})),i++),f.objectType!==void 0&&s.call(f,"objectType")&&typeof f.objectType!="string"&&((r??=[]).push(
n(e+"/attributes/objectType","","type",{type:"string"})),i++)):((r??=[]).push(n(e+"/attributes","","type",{type:"object"})),
i++)}}else(r??=[]).push(n(e,"","type",{type:"object"})),i++;return c.errors=r,i===0}function n(t,e,y,d){return{instancePath:t,
schemaPath:e,keyword:y,params:d}}export{a as billingCycleChange};

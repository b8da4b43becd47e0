// Generated from openapi.yaml by `npm run generate`. Do not edit.
const E=j;const l=Object.prototype.hasOwnProperty,T=p=>{let r=0;for(const g of p)r++;return r},D=/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
x=new RegExp("^[A-Z]{3}$","u"),$=new RegExp("^(P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?)?$","u"),A=new RegExp(
"^P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?$","u"),k=new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}\
:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?$","u");function j(p,{instancePath:r="",parentData:g,parentDataProperty:b,
rootData:q=p}={}){let i=null,e=0;if(p&&typeof p=="object"&&!Array.isArray(p)){if((p.lineItems===void 0||!l.call(p,"lineI\
tems"))&&((i??=[]).push(n(r,"","required",{missingProperty:"lineItems"})),e++),p.id!==void 0&&l.call(p,"id")&&((i??=[]).
push(n(r+"/id","","readOnly",{})),e++),p.alternateId!==void 0&&l.call(p,"alternateId")&&((i??=[]).push(n(r+"/alternateId",
"","readOnly",{})),e++),p.currencySymbol!==void 0&&l.call(p,"currencySymbol")&&((i??=[]).push(n(r+"/currencySymbol","","\
readOnly",{})),e++),p.creationDate!==void 0&&l.call(p,"creationDate")&&((i??=[]).push(n(r+"/creationDate","","readOnly",
{})),e++),p.status!==void 0&&l.call(p,"status")&&((i??=[]).push(n(r+"/status","","readOnly",{})),e++),p.transactionType!==
void 0&&l.call(p,"transactionType")&&((i??=[]).push(n(r+"/transactionType","","readOnly",{})),e++),p.links!==void 0&&l.call(
p,"links")&&((i??=[]).push(n(r+"/links","","readOnly",{})),e++),p.totalPrice!==void 0&&l.call(p,"totalPrice")&&((i??=[]).
push(n(r+"/totalPrice","","readOnly",{})),e++),p.client!==void 0&&l.call(p,"client")&&((i??=[]).push(n(r+"/client","","r\
eadOnly",{})),e++),p.referenceCustomerId!==void 0&&l.call(p,"referenceCustomerId")){let u=p.referenceCustomerId;typeof u==
"string"?D.test(u)||((i??=[]).push(n(r+"/referenceCustomerId","","format",{format:"uuid"})),e++):((i??=[]).push(n(r+"/re\
ferenceCustomerId","","type",{type:"string"})),e++)}if(p.billingCycle!==void 0&&l.call(p,"billingCycle")){let u=p.billingCycle;
typeof u=="string"?T(u)<1&&((i??=[]).push(n(r+"/billingCycle","","minLength",{limit:1})),e++):((i??=[]).push(n(r+"/billi\
ngCycle","","type",{type:"string"})),e++)}if(p.currencyCode!==void 0&&l.call(p,"currencyCode")){let u=p.currencyCode;typeof u==
"string"?x.test(u)||((i??=[]).push(n(r+"/currencyCode","","pattern",{pattern:"^[A-Z]{3}$"})),e++):((i??=[]).push(n(r+"/c\
urrencyCode","","type",{type:"string"})),e++)}if(p.partnerOnRecordAttestationAccepted!==void 0&&l.call(p,"partnerOnRecor\
dAttestationAccepted")&&typeof p.partnerOnRecordAttestationAccepted!="boolean"&&((i??=[]).push(n(r+"/partnerOnRecordAtte\
stationAccepted","","type",{type:"boolean"})),e++),p.lineItems!==void 0&&l.call(p,"lineItems")){let u=p.lineItems;if(Array.
isArray(u)){u.length<1&&((i??=[]).push(n(r+"/lineItems","","minItems",{limit:1})),e++);const C=u.length,h=e;for(let o=0;o<
C&&!(e-h>=1e3);o++){let s=u[o];if(s&&typeof s=="object"&&!Array.isArray(s)){if((s.lineItemNumber===void 0||!l.call(s,"li\
neItemNumber"))&&((i??=[]).push(n(r+"/lineItems/"+o,"","required",{missingProperty:"lineItemNumber"})),e++),(s.offerId===
void 0||!l.call(s,"offerId"))&&((i??=[]).push(n(r+"/lineItems/"+o,"","required",{missingProperty:"offerId"})),e++),s.transactionType!==
void 0&&l.call(s,"transactionType")&&((i??=[]).push(n(r+"/lineItems/"+o+"/transactionType","","readOnly",{})),e++),s.pricing!==
void 0&&l.call(s,"pricing")&&((i??=[]).push(n(r+"/lineItems/"+o+"/pricing","","readOnly",{})),e++),s.links!==void 0&&l.call(
s,"links")&&((i??=[]).push(n(r+"/lineItems/"+o+"/links","","readOnly",{})),e++),s.lineItemNumber!==void 0&&l.call(s,"lin\
eItemNumber")){let t=s.lineItemNumber;typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)||((i??=[]).push(n(r+"/lineItems\
/"+o+"/lineItemNumber","","type",{type:"integer"})),e++),typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))&&((i??=[]).push(
n(r+"/lineItems/"+o+"/lineItemNumber","","minimum",{comparison:">=",limit:0})),e++)}if(s.offerId!==void 0&&l.call(s,"off\
erId")){let t=s.offerId;typeof t=="string"?T(t)<1&&((i??=[]).push(n(r+"/lineItems/"+o+"/offerId","","minLength",{limit:1})),
e++):((i??=[]).push(n(r+"/lineItems/"+o+"/offerId","","type",{type:"string"})),e++)}if(s.subscriptionId!==void 0&&l.call(
s,"subscriptionId")){let t=s.subscriptionId;typeof t=="string"?D.test(t)||((i??=[]).push(n(r+"/lineItems/"+o+"/subscript\
ionId","","format",{format:"uuid"})),e++):((i??=[]).push(n(r+"/lineItems/"+o+"/subscriptionId","","type",{type:"string"})),
e++)}if(s.friendlyName!==void 0&&l.call(s,"friendlyName")&&typeof s.friendlyName!="string"&&((i??=[]).push(n(r+"/lineIte\
ms/"+o+"/friendlyName","","type",{type:"string"})),e++),s.quantity!==void 0&&l.call(s,"quantity")){let t=s.quantity;typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t)||((i??=[]).push(n(r+"/lineItems/"+o+"/quantity","","type",{type:"integer"})),e++),
typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t))&&((i??=[]).push(n(r+"/lineItems/"+o+"/quantity","","minimum",{comparison:"\
>=",limit:1})),e++)}if(s.partnerIdOnRecord!==void 0&&l.call(s,"partnerIdOnRecord")&&typeof s.partnerIdOnRecord!="string"&&
((i??=[]).push(n(r+"/lineItems/"+o+"/partnerIdOnRecord","","type",{type:"string"})),e++),s.additionalPartnerIdsOnRecord!==
void 0&&l.call(s,"additionalPartnerIdsOnRecord")){let t=s.additionalPartnerIdsOnRecord;if(Array.isArray(t)){t.length>5&&
((i??=[]).push(n(r+"/lineItems/"+o+"/additionalPartnerIdsOnRecord","","maxItems",{limit:5})),e++);const y=t.length,f=e;for(let d=0;d<
y&&!(e-f>=1e3);d++)typeof t[d]!="string"&&((i??=[]).push(n(r+"/lineItems/"+o+"/additionalPartnerIdsOnRecord/"+d,"","type",
{type:"string"})),e++)}else(i??=[]).push(n(r+"/lineItems/"+o+"/additionalPartnerIdsOnRecord","","type",{type:"array"})),
e++}if(s.provisioningContext!==void 0&&l.call(s,"provisioningContext")){let t=s.provisioningContext;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){const y=e;for(const f of Object.keys(t)){if(e-y>=1e3)break;typeof t[f]!="string"&&((i??=[]).push(
n(r+"/lineItems/"+o+"/provisioningContext/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),"","type",{type:"string"})),e++)}}else
(i??=[]).push(n(r+"/lineItems/"+o+"/provisioningContext","","type",{type:"object"})),e++}if(s.termDuration!==void 0&&l.call(
s,"termDuration")){let t=s.termDuration;typeof t=="string"?$.test(t)||((i??=[]).push(n(r+"/lineItems/"+o+"/termDuration",
"","pattern",{pattern:"^(P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?)?$"})),e++):((i??=[]).push(n(r+"/lineItems/"+
o+"/termDuration","","type",{type:"string"})),e++)}if(s.renewsTo!==void 0&&l.call(s,"renewsTo")){let t=s.renewsTo;const y=e;
let f=!1,d=null;const w=e;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.termDuration!==void 0&&l.call(t,"termDuratio\
n")){let I=t.termDuration;typeof I=="string"?A.test(I)||((i??=[]).push(n(r+"/lineItems/"+o+"/renewsTo/termDuration","#/p\
roperties/lineItems/items/properties/renewsTo/oneOf/0/properties/termDuration/pattern","pattern",{pattern:"^P(?=[0-9T])(\
[0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?$"})),e++):((i??=[]).push(n(r+"/lineItems/"+o+"/renewsTo/termDuration","#/propert\
ies/lineItems/items/properties/renewsTo/oneOf/0/properties/termDuration/type","type",{type:"string"})),e++)}}else(i??=[]).
push(n(r+"/lineItems/"+o+"/renewsTo","#/properties/lineItems/items/properties/renewsTo/oneOf/0/type","type",{type:"objec\
t"})),e++;var c=w===e;c&&(f=!0,d=0);const N=e;if(Array.isArray(t)){const I=t.length,R=e;for(let m=0;m<I&&!(e-R>=1e3);m++){
let a=t[m];if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.termDuration!==void 0&&l.call(a,"termDuration")){let O=a.termDuration;
typeof O=="string"?A.test(O)||((i??=[]).push(n(r+"/lineItems/"+o+"/renewsTo/"+m+"/termDuration","#/properties/lineItems/\
items/properties/renewsTo/oneOf/1/items/properties/termDuration/pattern","pattern",{pattern:"^P(?=[0-9T])([0-9]+Y)?([0-9\
]+M)?([0-9]+W)?([0-9]+D)?$"})),e++):((i??=[]).push(n(r+"/lineItems/"+o+"/renewsTo/"+m+"/termDuration","#/properties/line\
Items/items/properties/renewsTo/oneOf/1/items/properties/termDuration/type","type",{type:"string"})),e++)}}else(i??=[]).
push(n(r+"/lineItems/"+o+"/renewsTo/"+m,"#/properties/lineItems/items/properties/renewsTo/oneOf/1/items/type","type",{type:"\
object"})),e++}}else(i??=[]).push(n(r+"/lineItems/"+o+"/renewsTo","#/properties/lineItems/items/properties/renewsTo/oneO\
f/1/type","type",{type:"array"})),e++;var c=N===e;c&&f?(f=!1,d=[d,1]):c&&(f=!0,d=1),f?(e=y,i!==null&&(y?i.length=y:i=null)):
((i??=[]).push(n(r+"/lineItems/"+o+"/renewsTo","#/properties/lineItems/items/properties/renewsTo/oneOf","oneOf",{passingSchemas:d})),
e++)}if(s.customTermEndDate!==void 0&&l.call(s,"customTermEndDate")){let t=s.customTermEndDate;typeof t=="string"?k.test(
t)||((i??=[]).push(n(r+"/lineItems/"+o+"/customTermEndDate","","pattern",{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:\
[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?$"})),e++):((i??=[]).push(n(r+"/lineItems/"+o+"/customTermEndDate",
"","type",{type:"string"})),e++)}if(s.promotionId!==void 0&&l.call(s,"promotionId")&&typeof s.promotionId!="string"&&((i??=
[]).push(n(r+"/lineItems/"+o+"/promotionId","","type",{type:"string"})),e++),s.attestationAccepted!==void 0&&l.call(s,"a\
ttestationAccepted")&&typeof s.attestationAccepted!="boolean"&&((i??=[]).push(n(r+"/lineItems/"+o+"/attestationAccepted",
"","type",{type:"boolean"})),e++),s.purchaseCommitment!==void 0&&l.call(s,"purchaseCommitment")){let t=s.purchaseCommitment;
if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.amount!==void 0&&l.call(t,"amount")){let y=t.amount;typeof y=="number"&&
isFinite(y)||((i??=[]).push(n(r+"/lineItems/"+o+"/purchaseCommitment/amount","","type",{type:"number"})),e++)}t.currency!==
void 0&&l.call(t,"currency")&&typeof t.currency!="string"&&((i??=[]).push(n(r+"/lineItems/"+o+"/purchaseCommitment/curre\
ncy","","type",{type:"string"})),e++),t.grain!==void 0&&l.call(t,"grain")&&typeof t.grain!="string"&&((i??=[]).push(n(r+
"/lineItems/"+o+"/purchaseCommitment/grain","","type",{type:"string"})),e++)}else(i??=[]).push(n(r+"/lineItems/"+o+"/pur\
chaseCommitment","","type",{type:"object"})),e++}if(s.parentSubscriptionId!==void 0&&l.call(s,"parentSubscriptionId")&&((i??=
[]).push(n(r+"/lineItems/"+o+"/parentSubscriptionId","","refused",{reason:"For PATCH only (an add-on to an existing orde\
r); refused here with code 2000."})),e++),s.attributes!==void 0&&l.call(s,"attributes")){let t=s.attributes;t&&typeof t==
"object"&&!Array.isArray(t)?(t.etag!==void 0&&l.call(t,"etag")&&((i??=[]).push(n(r+"/lineItems/"+o+"/attributes/etag","",
"readOnly",{})),e++),t.objectType!==void 0&&l.call(t,"objectType")&&typeof t.objectType!="string"&&((i??=[]).push(n(r+"/\
lineItems/"+o+"/attributes/objectType","","type",{type:"string"})),e++)):((i??=[]).push(n(r+"/lineItems/"+o+"/attributes",
"","type",{type:"object"})),e++)}}else(i??=[]).push(n(r+"/lineItems/"+o,"","type",{type:"object"})),e++}}else(i??=[]).push(
n(r+"/lineItems","","type",{type:"array"})),e++}if(p.attributes!==void 0&&l.call(p,"attributes")){let u=p.attributes;u&&
typeof u=="object"&&!Array.isArray(u)?(u.etag!==void 0&&l.call(u,"etag")&&((i??=[]).push(n(r+"/attributes/etag","","read\
Only",{})),e++),u.objectType!==void 0&&l.call(u,"objectType")&&typeof u.objectType!="string"&&((i??=[]).push(n(r+"/attri\
butes/objectType","","type",{type:"string"})),e++)):((i??=[]).push(n(r+"/attributes","","type",{type:"object"})),e++)}}else
(i??=[]).push(n(r,"","type",{type:"object"})),e++;return j.errors=i,e===0}function n(p,r,g,b){return{instancePath:p,schemaPath:r,
keyword:g,params:b}}export{E as orderRequest};
